import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { groupRows } from '../../../../kernel/core/group-rows.ts'
import type { GoOption } from './useGoOptions.tsx'

type Props = { options: readonly GoOption[]; at: number; onTake: (option: GoOption) => void }

export const optionId = (at: number): string => `gobox-option-${at}`

/** What may be meant, by kind; the focus stays in the box above. */
export const GoList = ({ options, at, onTake }: Props): JSX.Element => {
  const numbered = options.map((option, i) => ({ option, i }))
  return (
    <div class="gobox-list" id="gobox-list" role="listbox" aria-label={options[0]?.group} tabIndex={-1}>
      {[...groupRows(numbered, ({ option }) => option.group)].map(([group, rows], g) => (
        <div key={group} role="group" aria-labelledby={`gobox-group-${g}`}>
          <div class="gobox-group" id={`gobox-group-${g}`} role="presentation">
            {group}
          </div>
          {rows.map(({ option, i }) => (
            <GoLine key={option.id} option={option} i={i} pointed={i === at} onTake={onTake} />
          ))}
        </div>
      ))}
    </div>
  )
}

type LineProps = { option: GoOption; i: number; pointed: boolean; onTake: Props['onTake'] }

const GoLine = ({ option, i, pointed, onTake }: LineProps): JSX.Element => {
  const self = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pointed) self.current?.scrollIntoView({ block: 'nearest' })
  }, [pointed])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box keeps the focus, and hears the keys
    <div
      ref={self}
      id={optionId(i)}
      class={`gobox-option${pointed ? ' gobox-at' : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={pointed}
      onPointerDown={(e) => e.preventDefault()}
      onClick={() => onTake(option)}
    >
      {option.mark}
      <span class="gobox-words">
        <span>{option.label}</span>
        {option.detail && <span class="gobox-detail figures">{option.detail}</span>}
      </span>
    </div>
  )
}
