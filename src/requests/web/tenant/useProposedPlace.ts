import { sayCode } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import { useAsk } from './tenant-client.ts'
import type { DraftAddress, ReportDraft, DraftPlace } from './report-draft.ts'

/** What is proposed before the tenant has said where: her home, or what is everybody’s, with its part where her words name one. */
export type ProposedPlace = { kind: DraftPlace['kind']; part: string | undefined }

/** Where the tenant's words put it; nothing where they leave a doubt, and nothing once she has said it. */
export const usePlaced = ({ words, spot }: ReportDraft): ProposedPlace | undefined => {
  const asked = useAsk('request.suggest', spot || !words.trim() ? null : { words })
  const at = asked.data?.at
  if (!at || spot) return undefined
  return { kind: at.home ? 'dwelling' : 'common', part: at.part ?? undefined }
}

/** A part for all of an address. */
export const inCommon = (
  { building, entrance, said }: DraftAddress,
  part: string,
  t: Speech['t'],
): DraftPlace => ({
  kind: 'common',
  part,
  building,
  said: `${sayCode(t, 'tenant.part', part)}, ${said}`,
  ...(entrance ? { entrance } : {}),
})
