import type { JSX } from 'preact'
import { PhotoStrip } from '../../../../kernel/web/parts/PhotoStrip.tsx'
import { photoPath } from '../../../../kernel/web/pictures.ts'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import type { Difference } from '../../../core/contract.ts'
import { sayAsset, sayDoor, sayFloor, sayThing } from '../say.ts'
import { Side } from './Side.tsx'

type Props = {
  row: Difference
  /** under the keys */
  at: boolean
  onSettle: ((yes: boolean) => void) | undefined
}

/** One disagreement: what it is about, what each says with its day and its photo, and the two answers. */
export const DifferenceLine = ({ row, at, onSettle }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const title = titleOf(row, speech)
  const photos = [row.says, row.against].flatMap((side) => (side?.photo ? [side.photo] : []))
  return (
    <li class={`differ-line${at ? ' differ-at' : ''}`} id={`said${row.said}`}>
      <div class="differ-words">
        <h2>{title}</h2>
        <p class="secondary">{whereOf(row, speech)}</p>
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

const titleOf = ({ family, kind, name }: Difference, { t }: Speech): string =>
  (family === 'asset' ? sayAsset({ kind, name }, t) : name) || t(`family.${family}`)

const whereOf = ({ unit, family, kind, name }: Difference, { t }: Speech): string =>
  [
    family === 'asset' && sayAsset({ kind, name }, t) !== sayThing(kind, t) ? sayThing(kind, t) : '',
    unit && sayDoor(unit, t),
    unit && sayFloor(unit.storey, t),
  ]
    .filter(Boolean)
    .join('\u00a0· ')
