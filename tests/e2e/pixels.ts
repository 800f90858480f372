import type { Page } from 'puppeteer-core';

/** How much of what is in view is painted as `paint.css` paints what differs, in pixels. */
export async function paintedPixels(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async data => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let painted = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      // Amber over white: much red, less green, little blue.
      const [red = 0, green = 0, blue = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
      if (red > 240 && green > 200 && green < 245 && blue > 120 && blue < 200) painted += 1;
    }
    return painted;
  }, picture);
}
