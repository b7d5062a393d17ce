import type { JSX } from 'preact'

type Props<Value extends string> = {
  /** what is asked, above the row */
  label: string
  options: readonly { value: Value; label: string }[]
  onTap: (value: Value) => void
  /** the one that stands; `undefined`, none */
  value?: Value | undefined
}

/** Short answers side by side, each as large as a gloved thumb: one tap is the answer. */
export const TapRow = <Value extends string>({ label, options, onTap, value }: Props<Value>): JSX.Element => (
  <div class="walk-taprow" role="group" aria-label={label}>
    <p class="walk-asked">{label}</p>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        class="walk-tap"
        aria-pressed={value === option.value}
        onClick={() => onTap(option.value)}
      >
        {option.label}
      </button>
    ))}
  </div>
)
