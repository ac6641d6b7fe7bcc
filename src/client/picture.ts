import { pictureButtons } from './download.ts';

pictureButtons();
