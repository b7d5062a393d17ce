import { writeFileSync } from 'node:fs'
import { encodeQR } from 'qr'
import sharp from 'sharp'

const [width, height] = [1280, 720]

/**
 * What a camera sees that is held before a label: a film of two pictures (YUV4MPEG2), for a browser whose camera is a file
 * (`--use-file-for-fake-video-capture`).
 */
export const filmLabel = async (path: string, says: string): Promise<void> => {
  const square = await sharp(Buffer.from(encodeQR(says, 'svg', { border: 2, ecc: 'medium' })))
    .resize(360, 360, { kernel: 'nearest' })
    .rotate(6, { background: '#fff' })
    .toBuffer()
  const grey = await sharp({ create: { width, height, channels: 3, background: '#a9a49a' } })
    .composite([{ input: square, left: 440, top: 160 }])
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer()
  const colour = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colour])
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420jpeg\n`), frame, frame]),
  )
}
