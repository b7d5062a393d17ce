import type { PaperInput } from '../../../kernel/server/pdf/document.ts'
import { printablePhoto } from '../../../kernel/server/photos/printable-photo.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { T } from '../../../kernel/core/words.ts'
import {
  inspectionPaper,
  recordFile,
  signaturesFile,
  type SignedInspection,
} from '../../core/paper/inspection-paper.ts'
import { picturesOf } from '../../core/record/compose-record.ts'

export type PrintedInspection = SignedInspection & {
  /** the canonical text of the record: enclosed as it is, so that its hash can be computed again */
  text: string
}

/**
 * The paper of an inspection as a PDF (PDF/A-3a), with what was signed inside. Pictures are those that the house drew of the bytes that
 * were hashed, small enough for a page; a code that was signed twice prints the same bytes.
 */
export const printInspection = async (
  { files, say: sayOfHouse }: Pick<Kernel, 'say'> & { files: Pick<Kernel['files'], 'open'> },
  inspection: PrintedInspection,
  isSealed: boolean,
): Promise<Buffer> => {
  const say: T = (key, params) => sayOfHouse('fr', key, params)
  const { printPaper } = await import('../../../kernel/server/pdf/document.ts')
  return printPaper({
    paper: inspectionPaper(inspection, isSealed, say),
    lang: 'fr',
    landlord: inspection.record.landlord.name,
    at: inspection.endedAt,
    plan: undefined,
    looks: { ink: { stroke: '#1d2a57', width: 6 } },
    shows: '',
    page: (page, pages) => say('inspections.paper.page', { page, pages }),
    pictures: await printablePictures(files, picturesOf(inspection.record)),
    attached: enclosedFiles(inspection, say),
  })
}

// A few at a time: each unfolds to six megabytes.
const atOnce = 4

/** Pictures as a page takes them, by their hashes. */
export const printablePictures = async (
  files: Pick<Kernel['files'], 'open'>,
  names: readonly string[],
): Promise<Map<string, Buffer>> => {
  const pictures = new Map<string, Buffer>()
  for (let i = 0; i < names.length; i += atOnce)
    await Promise.all(
      names.slice(i, i + atOnce).map(async (name) => {
        const shown = await files.open(name, 'full')
        if (shown) pictures.set(name, await printablePhoto(shown))
      }),
    )
  return pictures
}

const enclosedFiles = ({ record, text, signatures }: PrintedInspection, say: T): PaperInput['attached'] => [
  {
    name: recordFile,
    type: 'application/json',
    bytes: Buffer.from(text),
    says: say(`inspections.paper.title.${record.kind}`),
  },
  {
    name: signaturesFile,
    type: 'application/json',
    bytes: Buffer.from(JSON.stringify(signatures)),
    says: say('inspections.paper.signatures'),
  },
]
