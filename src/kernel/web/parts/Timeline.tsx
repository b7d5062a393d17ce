import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { check } from '../icons/icons.ts'
import './Timeline.css'

export type TimelineItem = {
  label: string
  detail?: ComponentChildren
  /** "mardi 3 décembre de 8 h à 10 h" */
  when?: string
  state: 'done' | 'now' | 'next'
}

export type TimelineProps = {
  label: string
  items: readonly TimelineItem[]
  /** what each state is called by screen readers: { done: 'fait', now: 'en cours', next: 'à venir' } */
  states: Record<TimelineItem['state'], string>
}

/** The flights of the stair: what is behind us, where we stand, what comes. */
export const Timeline = ({ label, items, states }: TimelineProps): JSX.Element => (
  <ol class="timeline" aria-label={label}>
    {items.map((item) => (
      <li
        class={`timeline-item timeline-${item.state}`}
        key={item.label}
        aria-current={item.state === 'now' ? 'step' : undefined}
      >
        <span class="timeline-dot">{item.state === 'done' && <Icon of={check} size={14} />}</span>
        <span class="timeline-label">
          <span class="hidden-text">{states[item.state]}, </span>
          {item.label}
        </span>
        {item.when && <span class="timeline-when figures">{item.when}</span>}
        {item.detail && <span class="timeline-detail">{item.detail}</span>}
      </li>
    ))}
  </ol>
)
