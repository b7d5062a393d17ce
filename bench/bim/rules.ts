import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { checkRules } from '../../src/ifc/core/ids/check-rules.ts'
import { parseIds } from '../../src/ifc/core/ids/parse-ids.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { untar } from '../../test/bim/tar.ts'
import { print } from '../figures.ts'

/** The official cases of IDS 1.0 that must pass or fail; those called invalid are not counted. */
export const rules = (): void => {
  const packed = readFileSync(new URL('../../test/fixtures/bim/ids-official.tar.br', import.meta.url))
  const files = untar(brotliDecompressSync(packed))
  const cases = [...files.keys()].filter((path) => /\/(?:pass|fail)-.*\.ids$/.test(path))
  const right = cases.filter((path) => {
    const read = parseIds(files.get(path)!.toString('utf8'))
    if ('code' in read) return false
    const step = readStep(files.get(path.replace(/ids$/, 'ifc'))!)
    const statuses = checkRules(modelOf(step), read).map(({ status }) => status)
    return path.includes('/pass-') ? statuses.every((each) => each === 'pass') : statuses.includes('fail')
  })
  print({
    bench: 'bim',
    name: 'official IDS cases',
    value: right.length,
    unit: 'cases',
    n: cases.length,
    target: '≥ 285',
  })
}
