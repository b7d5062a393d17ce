import { readFileSync } from 'node:fs'
import { type ExtractWays, extractWays } from '../core/way-shape.ts'

/** The ways of a landlord, or why their file says none: '' where there is no such file, else the key that is wrong. */
export const readWays = (file: string): ExtractWays | { why: string } => {
  let words: string
  try {
    words = readFileSync(file, 'utf8')
  } catch {
    return { why: '' }
  }
  try {
    const read = extractWays.safeParse(JSON.parse(words))
    return read.success ? read.data : { why: read.error.issues[0]?.path.join('.') || 'ways' }
  } catch (bug) {
    return { why: bug instanceof Error ? bug.message : String(bug) }
  }
}
