type Source = HTMLVideoElement | ImageBitmap
type Native = { detect: (source: Source) => Promise<{ rawValue: string }[]> }
type NativeKind = {
  new (options: { formats: string[] }): Native
  getSupportedFormats?: () => Promise<string[]>
}

/** Codes that a browser may read beside squares: what stands on meters. */
export type CodeFormat = 'data_matrix' | 'code_128' | 'code_39' | 'ean_13'

/** The text of the square that a picture shows, if any. `still`: a picture of the gallery, which is worth a longer look. */
export type Detect = (source: Source, still?: boolean) => Promise<string | undefined>

// Enough to read a label that fills a quarter of the picture, and little enough for an old phone.
const longest = { live: 960, still: 1920 }

/** The reader that the browser has, else ours, which is loaded only then and reads squares alone. */
export const openDetect = async (formats: readonly CodeFormat[] = []): Promise<Detect> => {
  const native = await openNative(formats)
  const ours = async (): Promise<Detect> => {
    const { decodeQR } = await import('qr/decode.js')
    return async (source, still) => {
      const image = pixelsOf(source, still ? longest.still : longest.live)
      try {
        return image && decodeQR(image, still ? { effort: 64, timeLimit: 1500 } : {})
      } catch {
        // The detector says so by throwing: no square in this picture, or none that can be read.
        return undefined
      }
    }
  }
  if (!native) return ours()
  let own: Promise<Detect> | undefined
  return async (source, still) => {
    try {
      if (!own) return (await native.detect(source))[0]?.rawValue
    } catch {
      // Some browsers have the name and not the service behind it: from then on we read by ourselves.
    }
    return (await (own ??= ours()))(source, still)
  }
}

const openNative = async (wanted: readonly CodeFormat[]): Promise<Native | undefined> => {
  const kind = (globalThis as { BarcodeDetector?: NativeKind }).BarcodeDetector
  const formats = await kind?.getSupportedFormats?.().catch((): string[] => [])
  if (!kind || !formats?.includes('qr_code')) return undefined
  return new kind({ formats: ['qr_code', ...wanted.filter((each) => formats.includes(each))] })
}

const pixelsOf = (source: Source, most: number): ImageData | undefined => {
  const [w, h] =
    source instanceof ImageBitmap ? [source.width, source.height] : [source.videoWidth, source.videoHeight]
  if (!w || !h) return undefined
  const scale = Math.min(1, most / Math.max(w, h))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(w * scale)
  canvas.height = Math.round(h * scale)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  pen?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return pen?.getImageData(0, 0, canvas.width, canvas.height)
}
