import { sealKeyOf } from '../../../kernel/server/seal/seal-key.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { T } from '../../../kernel/core/words.ts'
import { addendumFile, addendumPaper, type PrintedAddendum } from '../../core/paper/addendum-paper.ts'
import { printablePictures } from './print-inspection.ts'
import { countMissing, sealPrinted } from './seal-printed.ts'
import { failSeal, savePaper, saveSealState, type SealedPaper, tellAuthorityWorks } from './seal-state.ts'

type Row = PrintedAddendum & { text: string; at: string }

/**
 * Each addendum of an inspection has a paper of its own, once its pictures are in, sealed once as the first was; that one is never made again. Throws where
 * a seal cannot be made now.
 */
export const sealAddenda = async (kernel: Kernel, inspection: string): Promise<void> => {
  const waiting = await kernel.database.owner.rows<Row>(sql`
    select a.record as text, a.record::jsonb as added, a.hash, i.head, app.iso(coalesce(a.answered_at, a.at)) as at
    from inspections.addendum a join inspections.inspection i on i.id = a.inspection
    where a.inspection = ${inspection} and a.record is not null and a.paper is null and i.head is not null order by a.at, a.id`)
  for (const row of waiting) {
    const missing = await countMissing(kernel, row.added.photos)
    const sealed: SealedPaper = { of: 'addendum', id: row.added.id }
    await (missing > 0
      ? saveSealState(kernel.database.owner, sealed, 'photos', missing)
      : sealOne(kernel, row, sealed))
  }
}

const sealOne = async (kernel: Kernel, row: Row, sealed: SealedPaper): Promise<void> => {
  const {
    database: { owner },
    files,
    settings,
  } = kernel
  const key = sealKeyOf(settings)
  const { name } = row.head.landlord
  const say: T = (key, params) => kernel.say('fr', key, params)
  const reason = say('inspections.paper.addendum')
  const { printPaper } = await import('../../../kernel/server/pdf/document.ts')
  const printed = await printPaper({
    paper: addendumPaper(row, key !== undefined, say),
    lang: 'fr',
    landlord: name,
    at: row.at,
    plan: undefined,
    looks: {},
    shows: '',
    page: (page, pages) => say('inspections.paper.page', { page, pages }),
    pictures: await printablePictures(files, row.added.photos),
    attached: [{ name: addendumFile, type: 'application/json', bytes: Buffer.from(row.text), says: reason }],
  })
  const paper = await sealPrinted(kernel, printed, { name, reason }).catch((error: unknown) =>
    failSeal(owner, sealed, error),
  )
  const sha256 = await files.keepPrinted(owner, paper)
  const isFirst = await savePaper(owner, sealed, { sha256, isSealed: key !== undefined })
  if (!isFirst) await files.remove(owner, sha256)
  if (key?.authority) await tellAuthorityWorks(owner)
}
