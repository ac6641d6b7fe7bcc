/**
 * Charts as PNG. The picture is made from the chart that stands in the page: a page opened from a
 * folder may neither fetch the chart's file nor read what an image from there has painted.
 */
import { standalone, type StandaloneChart } from '../charts/standalone.ts';

/** Pixels a CSS pixel: sharp in print and on fine screens. */
const SCALE = 2;

/** Starts the buttons that give a chart as PNG. */
export function pictureButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
    const chart = button.closest('figure')?.querySelector('.wide > svg');
    if (!chart) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const told = JSON.parse(button.dataset['picture'] ?? '{}') as Omit<StandaloneChart, 'svg'>;
      const svg = new XMLSerializer().serializeToString(chart);
      toPng(standalone({ ...told, svg }))
        .then((png) => save(png, button.dataset['png'] ?? 'chart.png'))
        .catch(() => {
          button.textContent = button.dataset['failed'] ?? '';
        });
    });
  }
}

/** Paints a picture. @throws when the browser cannot */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Hands a file to the reader. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
