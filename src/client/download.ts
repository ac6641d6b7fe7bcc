/**
 * Charts as PNG. The picture is made from the chart that stands in the page: a page opened from a
 * folder may neither fetch the chart's file nor read what an image from there has painted. A host
 * whose own policy allows no picture but files has the chart's file painted instead.
 */
import { saveFile } from './save.ts';
import { standalone, type StandaloneChart } from '../charts/standalone.ts';

/** Pixels a CSS pixel: sharp in print and on fine screens. */
const SCALE = 2;

/** Starts the buttons that give a chart as PNG. */
export function pictureButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
    const chart = button.closest('figure')?.querySelector('.wide > svg');
    if (!chart) continue;
    const file = button.parentElement?.querySelector<HTMLAnchorElement>('a[download]');
    button.hidden = false;
    button.addEventListener('click', () => {
      const told = JSON.parse(button.dataset['picture'] ?? '{}') as Omit<StandaloneChart, 'svg'>;
      const svg = new XMLSerializer().serializeToString(chart);
      toPng(svgAddress(standalone({ ...told, svg })))
        .catch(() => toPng(file?.href ?? ''))
        .then((png) => saveFile(png, button.dataset['png'] ?? 'chart.png'))
        .catch(() => {
          button.textContent = button.dataset['failed'] ?? '';
        });
    });
  }
}

/** An address that is the picture itself: a page opened from a folder may paint no other. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Paints a picture from its address.
 * @param scale dots to a CSS pixel
 * @throws when the browser cannot
 */
export async function toPng(address: string, scale = SCALE): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
