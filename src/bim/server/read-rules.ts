import { existsSync } from 'node:fs'
import { parseIds } from '../../ifc/core/ids/parse-ids.ts'
import type { Rules } from '../../ifc/core/ids/specification.ts'
import type { Problem } from '../../ifc/core/problem.ts'
import { readWhole } from './open-model.ts'

/** Rules are written by people: a document of more than this is something else. */
const mostBytes = 20e6

/** The rules that come with the house. */
export const ownRules = 'logement-social'

/** Rules from a file, or by their name those that come with the house: `logement-social`. */
export const readRules = (path: string): Rules | Problem => {
  const shipped = new URL(`rules/${path}.ids`, import.meta.url).pathname
  const bytes = readWhole(/^[a-z-]+$/.test(path) && existsSync(shipped) ? shipped : path, mostBytes)
  return 'code' in bytes ? bytes : parseIds(new TextDecoder(encodingOf(bytes)).decode(bytes))
}

const encodingOf = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8'
