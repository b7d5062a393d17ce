import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBounded } from './run-bounded.ts'

/** Seconds of work, megabytes of memory. */
const bounds = { seconds: 120, megabytes: 2000, mostBytes: 1024 * 1024 }

/**
 * The same pages as an archive keeps them (PDF/A, their words under the picture), where `ocrmypdf` is installed; as they are where it
 * is not, or gives up.
 */
export const archiveCopy = async (pdf: Buffer): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'))
  try {
    const [from, to] = [join(folder, 'letter.pdf'), join(folder, 'archive.pdf')]
    await writeFile(from, pdf)
    const told = await runBounded(
      'ocrmypdf',
      ['--quiet', '--jobs', '1', '-l', 'fra', '--output-type', 'pdfa', from, to],
      bounds,
    )
    return 'said' in told ? await readFile(to) : pdf
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
