import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { parts, quantityOf } from '../../../../kernel/core/money.ts'
import { sayQuantity } from '../../../../kernel/core/say-figures.ts'
import { cross } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Chip, Chips } from '../../../../kernel/web/parts/Chips.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { VoiceWords } from '../../../../kernel/web/parts/VoiceWords.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { causes } from '../../../core/record/kinds.ts'
import type { Element } from '../../../core/record/record-shapes.ts'
import { CountTaps } from '../CountTaps.tsx'
import { dictationWords } from '../say-parts.ts'
import { WalkPhotos } from '../WalkPhotos.tsx'

type Flaw = Element['flaws'][number]
type Props = {
  flaw: Flaw
  /** the picture of before, laid over what the camera sees */
  before: string | undefined
  /** all of the surface, or of one wall (`isWall`), where the room is measured */
  whole: Flaw['quantity'] | undefined
  isWall: boolean
  /** what mends it */
  children: ComponentChildren
  /** nothing: it was none */
  onFlaw: (next: Flaw | undefined) => void
}

/** A difference: how much of it, why, its pictures, a word. */
export const FlawWalk = ({ flaw, before, whole, isWall, children, onFlaw }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [isWritten, setWritten] = useState(Boolean(flaw.words))
  const { kind, cause, quantity, flawUnit, photos, words = '' } = flaw
  const name = t(`inspection.flaw.${kind}`)
  const sayAmount = (of: Flaw['quantity']): string =>
    t(`inspection.amount.${flawUnit}`, { q: sayQuantity(quantityOf(of), lang) })
  return (
    <div class="walk-flaw stack-s">
      <div class="line">
        <strong>{name}</strong>
        <CountTaps
          value={quantityOf(quantity)}
          said={sayAmount(quantity)}
          least={1}
          most={999}
          label={t('walk.quantity', { name })}
          onValue={(n) => onFlaw({ ...flaw, quantity: parts(n * 10_000) })}
        />
        <Button
          kind="plain"
          icon={cross}
          label={`${t('walk.flaw.none')}, ${name}`}
          onClick={() => onFlaw(undefined)}
        >
          {t('walk.flaw.none')}
        </Button>
      </div>
      {whole !== undefined && whole !== quantity && (
        <Button
          label={`${t(isWall ? 'walk.quantity.wall' : 'walk.quantity.whole', { amount: sayAmount(whole) })}, ${name}`}
          onClick={() => onFlaw({ ...flaw, quantity: whole })}
        >
          {t(isWall ? 'walk.quantity.wall' : 'walk.quantity.whole', { amount: sayAmount(whole) })}
        </Button>
      )}
      <Chips>
        {t('walk.cause')}{' '}
        <Chip
          label={t('walk.cause')}
          value={cause}
          options={causes.map((value) => ({ value, label: t(`inspection.cause.${value}`) }))}
          onValue={(value) => onFlaw({ ...flaw, cause: value as Flaw['cause'] })}
        />
      </Chips>
      {children}
      <WalkPhotos
        names={photos}
        most={6}
        before={before}
        label={t('walk.flaw.photo')}
        onNames={(names) => onFlaw({ ...flaw, photos: names })}
      />
      {isWritten ? (
        <>
          <Field
            kind="area"
            rows={2}
            maxLength={600}
            label={t('walk.words')}
            value={words}
            onValue={(value) => onFlaw({ ...flaw, words: value })}
          />
          <VoiceWords
            value={words}
            onValue={(value) => onFlaw({ ...flaw, words: value.slice(0, 600) })}
            words={dictationWords(t)}
          />
        </>
      ) : (
        <Button kind="plain" onClick={() => setWritten(true)}>
          {t('walk.words.add')}
        </Button>
      )}
    </div>
  )
}
