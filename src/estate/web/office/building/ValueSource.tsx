import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PastStatement, PlannedAsset } from '../../../core/contract.ts'
import { isUsual, type Usual } from '../../../core/inventory/usual-source.ts'
import { sayDate, sayValue } from '../say-place.ts'

/** By field: who said what stands. */
export type Sayings = PlannedAsset['said']
type Props = { of: string; said: Sayings; fields: readonly string[] }

/** By object: what stood before, or was not kept. */
export const Former = createContext<ReadonlyMap<string, readonly PastStatement[]>>(new Map())

/** Who said most of the table: that is said above it, once. */
export const Usually = createContext<Usual | undefined>(undefined)

/** Who said a value and when; of several values in one cell, the newest. What stood before is one tap away. */
export const ValueSource = ({ of, said, fields }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const former = (useContext(Former).get(of) ?? []).filter(({ field }) => fields.includes(field))
  const last = fields.flatMap((field) => said[field] ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0]
  const usual = useContext(Usually)
  const now = last && !isUsual(last, usual) && (
    <>
      {t(`source.${last.source}`)}, {sayDate(last.at, lang)}
      {last.state === 'proposed' && ` · ${t('holds.proposed')}`}
    </>
  )
  if (!former.length) return now ? <span class="estate-source">{now}</span> : null
  return (
    <details class="estate-source">
      <summary>
        {now}
        {now && ' · '}
        {t('holds.before', { n: former.length })}
      </summary>
      <ul class="plain">
        {former.map((line) => (
          <li key={line.field + line.at + line.state}>
            <FormerLine line={line} named={fields.length > 1} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const FormerLine = ({ line, named }: { line: PastStatement; named: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const value = sayValue(line.field, line, line.family, speech)
  return (
    <>
      {named ? t('holds.before.field', { field: t(`field.${line.field}`), value }) : value}
      {' · '}
      {[line.by, t(`source.${line.source}`), sayDate(line.at, lang)].filter(Boolean).join(', ')}
      {line.state === 'refused' && ` · ${t('holds.before.refused')}`}
    </>
  )
}
