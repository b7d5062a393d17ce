import type { JSX } from 'preact'
import { PhotoStrip } from '../../../../kernel/web/parts/PhotoStrip.tsx'
import { photoPath } from '../../../../kernel/web/pictures.ts'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import type { Difference, FinishSurface } from '../../../core/contract.ts'
import { sayAsset, sayDoor, sayFloor, sayThing } from '../say-place.ts'
import { Side } from './DifferenceSide.tsx'

type Props = {
  /** one, or several that say the same against the same */
  rows: readonly Difference[]
  /** under the keys */
  at: boolean
  onSettle: ((yes: boolean) => void) | undefined
}

/** One disagreement: what it is about, what each says with its day and its photo, and the two answers. */
export const DifferenceLine = ({ rows, at, onSettle }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [row] = rows as [Difference]
  const title = rows.length > 1 ? t(`differ.same.${row.family}`, { n: rows.length }) : titleOf(row, speech)
  const photos = [row.says, row.against].flatMap((side) => (side?.photo ? [side.photo] : []))
  return (
    <li class={`differ-line${at ? ' differ-at' : ''}`} id={`said${row.said}`}>
      <div class="differ-words">
        <h2>{title}</h2>
        {rows.length > 1 ? <WherePlaces rows={rows} /> : <p class="secondary">{whereOf(row, speech)}</p>}
      </div>
      <div class="differ-sides" role="group" aria-label={`${title}, ${t(`field.${row.field}`)}`}>
        <p class="differ-field">{t(`field.${row.field}`)}</p>
        <Side row={row} side={row.says} keys="1" onPick={onSettle && (() => onSettle(true))} />
        <Side row={row} side={row.against} keys="2" onPick={onSettle && (() => onSettle(false))} />
      </div>
      {photos.length > 0 && (
        <PhotoStrip
          label={t('differ.photo')}
          photos={photos.map((id) => ({
            id,
            url: photoPath(id),
            thumb: photoPath(id, 'thumb'),
            alt: `${title}, ${t('differ.photo')}`,
          }))}
          words={{
            close: t('office.close'),
            previous: t('differ.photo.previous'),
            next: t('differ.photo.next'),
            coming: t('differ.photo.coming'),
          }}
        />
      )}
    </li>
  )
}

/** Which they are, for who wants to look before answering. */
const WherePlaces = ({ rows }: { rows: readonly Difference[] }): JSX.Element => {
  const speech = useSpeech()
  return (
    <details>
      <summary>{speech.t('differ.same.which')}</summary>
      <ul class="differ-which">
        {rows.map((row) => (
          <li key={row.said}>
            {[titleOf(row, speech), whereOf(row, speech)].filter(Boolean).join('\u00a0· ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

const titleOf = ({ family, kind, name }: Difference, { t }: Speech): string =>
  (family === 'asset'
    ? sayAsset({ kind, name }, t)
    : family === 'finish'
      ? t('finish.room', { room: name, surface: t(`finish.${kind as FinishSurface}`) })
      : name) || t(`family.${family}`)

const whereOf = ({ unit, family, kind, name }: Difference, { t }: Speech): string =>
  [
    family === 'asset' && sayAsset({ kind, name }, t) !== sayThing(kind, t) ? sayThing(kind, t) : '',
    unit && sayDoor(unit, t),
    unit && sayFloor(unit.storey, t),
  ]
    .filter(Boolean)
    .join('\u00a0· ')
