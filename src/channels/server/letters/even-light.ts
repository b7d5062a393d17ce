import { type GreyPicture, pictureOf, pointsOf, valueAt } from './grey-picture.ts'

/** A page is looked at in squares, so many side by side: each holds paper, whatever is written on it. */
const across = { seen: 8, lit: 62 }
/** By so much the paper of a page that a telephone took is darker at one place than at another; a scanner lights evenly. */
const unevenLight = 35
/** Of a square, the brighter points are paper. */
const paperPart = { seen: 0.9, lit: 0.8 }
const white = 245

/** Whether a page was lit from one side, as a telephone takes it. */
export const isUneven = (page: GreyPicture): boolean => {
  const lights = lightOf(page, across.seen, paperPart.seen).data
  return valueAt(lights, 0.9) - valueAt(lights, 0.1) > unevenLight
}

/** A page divided by the light on its paper: paper is white wherever it lies, ink stays as black as it was. */
export const evenLight = async (page: GreyPicture): Promise<GreyPicture> => {
  const { width, height, data } = page
  const light = spreadLight(lightOf(page, across.lit, paperPart.lit))
  const paper = await pointsOf(
    pictureOf(light).blur(1).resize({ width, height, fit: 'fill', kernel: 'cubic' }),
  )
  const even = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++)
    even[i] = Math.min(255, (data[i]! * white) / Math.max(1, paper.data[i]!))
  return { width, height, data: even }
}

/** How bright the paper is in each square of a page, so many across; every second point of a large one is enough. */
const lightOf = ({ width, height, data }: GreyPicture, columns: number, part: number): GreyPicture => {
  const rows = Math.max(1, Math.round((columns * height) / width))
  const light = new Uint8Array(columns * rows)
  const step = width > 1000 ? 2 : 1
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const points: number[] = []
      const [right, foot] = [((column + 1) * width) / columns, ((row + 1) * height) / rows]
      for (let y = Math.floor((row * height) / rows); y < Math.floor(foot); y += step)
        for (let x = Math.floor((column * width) / columns); x < Math.floor(right); x += step)
          points.push(data[y * width + x]!)
      light[row * columns + column] = valueAt(Uint8Array.from(points), part)
    }
  return { width: columns, height: rows, data: light }
}

/** Squares to every side of one: what is black over more than half an inch is taken for the dark. */
const reach = 2

/** Each square as bright as the brightest around it: one that is all ink says nothing of the light. */
const spreadLight = ({ width, height, data }: GreyPicture): GreyPicture => {
  const most = data.map((_, i) => {
    const [row, column] = [Math.floor(i / width), i % width]
    let value = 0
    for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++)
      for (let x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++)
        value = Math.max(value, data[y * width + x]!)
    return value
  })
  return { width, height, data: most }
}
