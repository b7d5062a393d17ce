import { describe, expect, test } from 'vitest'
import { type InkPoints, leanOf, type LineLean, movedBy } from './line-lean.ts'

const [width, height] = [1000, 1414]

/** Forty lines of words, as tall as small letters, on a page that lies so. */
const linesOf = ({ slope, fan }: LineLean): InkPoints => {
  const [x, y]: [number[], number[]] = [[], []]
  for (let line = 0; line < 40; line++)
    for (let column = 0; column < 160; column++) {
      // Words part lines; some lines are short.
      if (column % 9 === 8 || column > 60 + ((line * 37) % 100)) continue
      // No letter stands exactly below another.
      const right = column / 200 - 0.4 + ((line * 7 + column * 3) % 11) / 2200
      for (let point = 0; point < 6; point++) {
        const level = (line - 20) * 30 + point
        x.push(right)
        y.push(level * (1 + fan * right) + slope * width * right)
      }
    }
  return {
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    dark: new Float32Array(x.length).fill(200),
  }
}

describe('the lines of a page', () => {
  test.each([
    { slope: 0, fan: 0 },
    { slope: 0.052, fan: 0 },
    { slope: -0.031, fan: 0 },
    { slope: 0.012, fan: 0.03 },
    { slope: -0.006, fan: -0.045 },
  ])('that fall by $slope and fan out by $fan are found so', (lean) => {
    const found = leanOf(linesOf(lean), width, height)
    expect(found.slope).toBeCloseTo(lean.slope, 2.7)
    expect(Math.abs(found.fan - lean.fan)).toBeLessThan(0.006)
  })

  test('that are level are moved by nothing, those of a page three degrees askew by an eighth of an inch', () => {
    expect(movedBy({ slope: 0, fan: 0 }, width, height)).toBe(0)
    expect(movedBy({ slope: -0.052, fan: 0 }, 2480, 3508)).toBeCloseTo(64.5, 1)
    expect(movedBy({ slope: 0, fan: 0.02 }, 2480, 3508)).toBeCloseTo(17.5, 1)
  })
})
