import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlannedAsset } from '../../../core/contract.ts'
import { sayDate } from '../say.ts'

/** By field: who said what stands. */
export type Sayings = PlannedAsset['said']
type Props = { said: Sayings; fields: readonly string[] }

/** Who said a value and when; of several values in one cell, the newest. */
export const Source = ({ said, fields }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const last = fields.flatMap((field) => said[field] ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0]
  if (!last) return null
  return (
    <span class="estate-source">
      {t(`source.${last.source}`)}, {sayDate(last.at, lang)}
      {last.state === 'proposed' && ` · ${t('holds.proposed')}`}
    </span>
  )
}
