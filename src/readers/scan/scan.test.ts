import { describe, expect, test } from 'vitest'
import { readBytes } from '../index.ts'
import { pngOf } from './png.ts'

/** A white page with black bars where lines of text would be. */
async function bars(width: number, height: number): Promise<Uint8Array> {
  const data = new Uint8Array(width * height).fill(255)
  for (let y = 100; y < height - 100; y += 80) data.fill(0, y * width + 50, y * width + width - 50)
  return pngOf({ data, width, height, channels: 1 })
}

describe('images', () => {
  test('an image without words is told to have none', async () => {
    await expect(readBytes(await bars(600, 400), 'anh.png')).rejects.toMatchObject({ code: 'no-text', file: 'anh.png' })
  }, 60_000)

  test('scans can be switched off', async () => {
    await expect(readBytes(await bars(60, 40), 'anh.png', { ocr: false })).rejects.toMatchObject({ code: 'no-text' })
  })

  test('kinds of image that are not read say so', async () => {
    const gif = Uint8Array.from('GIF89a..............', (char) => char.charCodeAt(0))
    await expect(readBytes(gif)).rejects.toMatchObject({ code: 'unsupported' })
  })
})
