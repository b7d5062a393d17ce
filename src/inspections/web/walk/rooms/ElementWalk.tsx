import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { InspectionPack, LastRoom } from '../../../core/contract.ts'
import type { InspectionKind } from '../../../core/record/kinds.ts'
import { factsOfFlaw, flawsOf, proposeFlaw, wholeQuantity } from '../../../core/walk/propose-flaw.ts'
import { isSameElement } from '../../../core/walk/find-differences.ts'
import { pricesFor } from '../../../core/walk/propose-price.ts'
import { isSaid, type DraftElement } from '../../../core/walk/walk-draft.ts'
import { formerPhoto } from '../former-photos.ts'
import { elementName, sayDraft } from '../say-walk.ts'
import { ElementFacts } from './ElementFacts.tsx'
import { FlawPrice } from './FlawPrice.tsx'
import { FlawWalk } from './FlawWalk.tsx'
import { TapRow } from './TapRow.tsx'

type Props = {
  element: DraftElement
  last: LastRoom | undefined
  kind: InspectionKind
  /** of the room (m²) */
  area: number | undefined
  /** the kind of the room */
  room: string
  pack: InspectionPack | undefined
  open: boolean
  onOpen: () => void
  onElement: (next: DraftElement) => void
  onNext: () => void
}

/**
 * A surface or a thing: its sentence; opened, what is found on it, and its three facts. Of what nobody has described yet the facts come first, and
 * what may be found is asked for.
 */
export const ElementWalk = (props: Props): JSX.Element => {
  const { element, last, kind, area, open, onElement } = props
  const speech = useSpeech()
  const { t } = speech
  const name = elementName(element, speech)
  const before = formerPhoto(last, element)
  const isKnown = last?.elements.some((each) => isSameElement(each, element)) ?? false
  const [isLookedAt, setLookedAt] = useState(isKnown || element.flaws.length > 0)
  const add = (flaw: ReturnType<typeof flawsOf>[number]): void => {
    const inspection = { id: newId(), inspection: kind, area, before }
    const found = withPrice(proposeFlaw(flaw, element, inspection), element, props.pack)
    onElement({ ...element, ...saidOf(element), ...factsOfFlaw(flaw), flaws: [...element.flaws, found] })
  }
  return (
    <li class={`walk-element${isSaid(element) ? '' : ' walk-unsaid'}`}>
      <button type="button" class="walk-sentence" aria-expanded={open} onClick={props.onOpen}>
        {sayDraft(element, speech)}
        {element.flaws.length > 0 && (
          <span class="walk-count figures">{t('walk.flaws', { n: element.flaws.length })}</span>
        )}
      </button>
      {open && (
        <div class="walk-inside stack">
          {!isKnown && <ElementFacts element={element} onElement={onElement} />}
          {isLookedAt && (
            <TapRow
              label={t('walk.what', { name })}
              options={flawsOf(element).map((value) => ({ value, label: t(`inspection.flaw.${value}`) }))}
              onTap={add}
            />
          )}
          {element.flaws.map((flaw) => (
            <FlawWalk
              key={flaw.id}
              flaw={flaw}
              before={before}
              whole={wholeQuantity(flaw.flawUnit, element, area)}
              isWall={element.surface === 'walls'}
              onFlaw={(next) => onElement(withFlaw(element, flaw.id, next))}
            >
              <FlawPrice
                flaw={flaw}
                element={element}
                room={props.room}
                pack={props.pack}
                onFlaw={(next) => onElement(withFlaw(element, flaw.id, next))}
              />
            </FlawWalk>
          ))}
          {isKnown && <ElementFacts element={element} onElement={onElement} />}
          <div class="walk-taps">
            {!isLookedAt && (
              <Button onClick={() => setLookedAt(true)} label={`${t('walk.flaw.note')}, ${name}`}>
                {t('walk.flaw.note')}
              </Button>
            )}
            {isSaid(element) && <Button onClick={props.onNext}>{t('walk.element.next')}</Button>}
          </div>
        </div>
      )}
    </li>
  )
}

// The likeliest line that mends it, where there is one; whoever stands there may choose another.
const withPrice = (
  flaw: ReturnType<typeof proposeFlaw>,
  element: DraftElement,
  pack: InspectionPack | undefined,
): ReturnType<typeof proposeFlaw> => {
  const [line] = pricesFor(flaw, element, pack?.prices)
  return line ? { ...flaw, priceLine: line.id } : flaw
}

// Where there is a flaw and nobody said more, an element is used, and clean.
const saidOf = ({ condition = 'used', isClean = true }: DraftElement) => ({ condition, isClean })

/** Nothing in its place: it was none. */
const withFlaw = (
  element: DraftElement,
  id: string,
  next: DraftElement['flaws'][number] | undefined,
): DraftElement => ({
  ...element,
  flaws: element.flaws.flatMap((each) => (each.id === id ? (next ?? []) : [each])),
})
