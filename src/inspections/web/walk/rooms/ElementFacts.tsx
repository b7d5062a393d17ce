import { materialsOf } from '../../../../estate/core/contract.ts'
import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { conditions } from '../../../core/record/kinds.ts'
import type { Condition } from '../../../core/walk/propose-flaw.ts'
import type { DraftElement } from '../../../core/walk/walk-draft.ts'
import { elementName } from '../say-walk.ts'
import { TapRow } from './TapRow.tsx'

type Props = { element: DraftElement; onElement: (next: DraftElement) => void }

/** Condition, cleanliness and function are three facts; what it is made of stands before them. */
export const ElementFacts = ({ element, onElement }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const name = elementName(element, speech)
  const { surface, material, condition, isClean, works, thing } = element
  const say = (more: Partial<DraftElement>): void => onElement({ ...element, ...more })
  return (
    <div class="stack-s">
      {surface && (
        <TapRow
          label={t('walk.material', { name })}
          value={material}
          options={materialsOf[surface].map((value) => ({ value, label: t(`inspection.material.${value}`) }))}
          onTap={(value) => say({ material: value })}
        />
      )}
      <TapRow
        label={t('walk.condition', { name })}
        value={condition}
        options={conditions.map((value) => ({ value, label: t(`inspection.condition.${value}`) }))}
        onTap={(value: Condition) => say({ condition: value, isClean: isClean ?? true })}
      />
      <TapRow
        label={t('walk.clean', { name })}
        value={isClean === undefined ? undefined : isClean ? 'clean' : 'dirty'}
        options={[
          { value: 'clean', label: t('walk.clean.yes') },
          { value: 'dirty', label: t('inspection.dirty') },
        ]}
        onTap={(value) => say({ isClean: value === 'clean' })}
      />
      {(thing || surface === 'joinery') && (
        <TapRow
          label={t('walk.works', { name })}
          value={works === undefined ? undefined : works ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('inspection.works') },
            { value: 'no', label: t('inspection.works.not') },
          ]}
          onTap={(value) => say({ works: value === 'yes' })}
        />
      )}
    </div>
  )
}
