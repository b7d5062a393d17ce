type Source = HTMLVideoElement | ImageBitmap
type Native = { detect: (source: Source) => Promise<{ rawValue: string }[]> }
type NativeKind = {
  new (options: { formats: string[] }): Native
  getSupportedFormats?: () => Promise<string[]>
}

/** Codes that a browser may read beside squares: what stands on meters. */
export type CodeFormat = 'data_matrix' | 'code_128' | 'code_39' | 'ean_13'

/** The text of the code that a picture shows, if any. `still`: a picture of the gallery, which is worth a longer look. */
export type Detect = (source: Source, still?: boolean) => Promise<string | undefined>

// Enough to read a label that fills a quarter of the picture, and little enough for an old phone.
const longest = { live: 960, still: 1920 }

/** The reader that the browser has, else ours, which is loaded only then; of what the browser’s does not read, ours as well. */
export const openDetect = async (formats: readonly CodeFormat[] = []): Promise<Detect> => {
  const kind = (globalThis as { BarcodeDetector?: NativeKind }).BarcodeDetector
  const known = (await kind?.getSupportedFormats?.().catch((): string[] => [])) ?? []
  if (!kind || !known.includes('qr_code')) return openOwn(formats)
  const native = new kind({ formats: ['qr_code', ...formats.filter((each) => known.includes(each))] })
  const bars = formats.every((each) => known.includes(each)) ? undefined : await openBars()
  let own: Promise<Detect> | undefined
  return async (source, still) => {
    try {
      if (!own) return (await native.detect(source))[0]?.rawValue ?? (await bars?.(source, still))
    } catch {
      // Some browsers have the name and not the service behind it: from then on we read by ourselves.
    }
    return (await (own ??= openOwn(formats)))(source, still)
  }
}

const openOwn = async (formats: readonly CodeFormat[]): Promise<Detect> => {
  const { decodeQR } = await import('qr/decode.js')
  const bars = formats.length ? await openBars() : undefined
  return async (source, still) => {
    const image = pixelsOf(source, still ? longest.still : longest.live)
    try {
      if (image) return decodeQR(image, still ? { effort: 64, timeLimit: 1500 } : {})
    } catch {
      // The detector says so by throwing: no square in this picture, or none that can be read.
    }
    return bars?.(source, still)
  }
}

/**
 * Degrees by which a picture is turned before Data Matrix and bars are looked for, which are read nearly level alone: a camera’s pictures
 * take them in turn, a picture that was taken before all of them.
 */
const turns = [0, 90, 20, -20, 45, -45]

const openBars = async (): Promise<Detect | undefined> => {
  // A phone that has not taken it along reads squares all the same.
  const read = await import('./read-bars.ts').catch(() => undefined)
  if (!read) return undefined
  let looks = 0
  return async (source, still) => {
    for (const turn of still ? turns : [turns[looks++ % turns.length]!]) {
      const image = pixelsOf(source, still ? longest.still : longest.live, turn)
      const text = image && read.readBars(image)
      if (text) return text
    }
    return undefined
  }
}

const pixelsOf = (source: Source, most: number, turn = 0): ImageData | undefined => {
  const [w, h] =
    source instanceof ImageBitmap ? [source.width, source.height] : [source.videoWidth, source.videoHeight]
  if (!w || !h) return undefined
  const scale = Math.min(1, most / Math.max(w, h))
  const [wide, high] = [Math.round(w * scale), Math.round(h * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = turn === 90 ? high : wide
  canvas.height = turn === 90 ? wide : high
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  pen?.translate(canvas.width / 2, canvas.height / 2)
  pen?.rotate((turn * Math.PI) / 180)
  pen?.drawImage(source, -wide / 2, -high / 2, wide, high)
  return pen?.getImageData(0, 0, canvas.width, canvas.height)
}
