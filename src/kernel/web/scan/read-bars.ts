import BinaryBitmap from '@zxing/library/esnext/core/BinaryBitmap.js'
import type Binarizer from '@zxing/library/esnext/core/Binarizer.js'
import GlobalHistogramBinarizer from '@zxing/library/esnext/core/common/GlobalHistogramBinarizer.js'
import HybridBinarizer from '@zxing/library/esnext/core/common/HybridBinarizer.js'
import DataMatrixReader from '@zxing/library/esnext/core/datamatrix/DataMatrixReader.js'
import Code128Reader from '@zxing/library/esnext/core/oned/Code128Reader.js'
import Code39Reader from '@zxing/library/esnext/core/oned/Code39Reader.js'
import RGBLuminanceSource from '@zxing/library/esnext/core/RGBLuminanceSource.js'

/** What the Data Matrix or the bars of a picture say (Code 128, Code 39), where they stand nearly level in it. */
export const readBars = (image: ImageData): string | undefined => {
  const source = new RGBLuminanceSource(greyOf(image), image.width, image.height)
  const [near, whole] = [new HybridBinarizer(source), new GlobalHistogramBinarizer(source)]
  const matrix = new DataMatrixReader()
  const square = textOf(matrix, near) ?? textOf(matrix, whole)
  if (square) return square
  for (const bars of [new Code128Reader(), new Code39Reader()]) {
    const text = textOf(bars, near)
    // Bars have a weak check, or none: what is read in two ways must be the same.
    if (text && text === textOf(bars, whole)) return text
  }
  return undefined
}

type Reads = { decode: (bitmap: BinaryBitmap) => { getText: () => string } }

const textOf = (reader: Reads, binarizer: Binarizer): string | undefined => {
  try {
    return reader.decode(new BinaryBitmap(binarizer)).getText()
  } catch {
    // The reader says by throwing that it found none.
    return undefined
  }
}

// Green counts twice, as for an eye.
const greyOf = ({ data, width, height }: ImageData): Uint8ClampedArray => {
  const grey = new Uint8ClampedArray(width * height)
  for (let i = 0; i < grey.length; i++) grey[i] = (data[4 * i]! + 2 * data[4 * i + 1]! + data[4 * i + 2]!) / 4
  return grey
}
