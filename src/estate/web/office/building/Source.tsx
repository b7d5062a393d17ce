import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlannedAsset } from '../../../core/contract.ts'
import { sayDate } from '../say.ts'

type Props = { asset: PlannedAsset; fields: readonly string[] }

/** Who said a value and when; of several values in one cell, the newest. */
export const Source = ({ asset, fields }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const last = fields
    .flatMap((field) => asset.said[field] ?? [])
    .toSorted((a, b) => b.at.localeCompare(a.at))[0]
  if (!last) return null
  return (
    <span class="estate-source">
      {t(`source.${last.source}`)}, {sayDate(last.at, lang)}
      {last.state === 'proposed' && ` · ${t('holds.proposed')}`}
    </span>
  )
}
