import type { JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { back } from '../icons/icons.ts'
import './Stepper.css'

export type StepperProps = {
  /** "Question 2 sur 5" */
  label: string
  at: number
  of: number
  backLabel: string
  /** absent on the first step */
  onBack?: (() => void) | undefined
}

/** Where we are in a short series of questions, climbed like steps, with the way back. */
export const Stepper = ({ label, at, of, backLabel, onBack }: StepperProps): JSX.Element => (
  <div class="stepper">
    {onBack && (
      <button type="button" class="stepper-back" onClick={onBack}>
        <Icon of={back} size={20} />
        {backLabel}
      </button>
    )}
    <span class="stepper-label figures">{label}</span>
    <svg class="stepper-stair" width={of * 14} height="28" aria-hidden="true" focusable="false">
      {Array.from({ length: of }, (_, i) => (
        <rect
          key={i}
          class={i < at ? 'stepper-on' : ''}
          x={i * 14}
          y={22 - ((i + 1) * 20) / of}
          width="12"
          height={6 + ((i + 1) * 20) / of}
        />
      ))}
    </svg>
  </div>
)
