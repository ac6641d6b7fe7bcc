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
      const drawn = encodeURIComponent(standalone({ ...told, svg }));
      toPng(`data:image/svg+xml;charset=utf-8,${drawn}`)
        .catch(() => toPng(file?.href ?? ''))
        .then((png) => saveFile(png, button.dataset['png'] ?? 'chart.png'))
        .catch(() => {
          button.textContent = button.dataset['failed'] ?? '';
        });
    });
  }
}

/** Paints a picture from its address. @throws when the browser cannot */
async function toPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
