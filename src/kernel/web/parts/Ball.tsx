import type { JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { building, home, key, people, person, wrench } from '../icons/icons.ts'
import './Ball.css'

export type BallHolder = 'tenant' | 'agency' | 'firm' | 'caretaker' | 'hq' | 'other'
export type BallProps = {
  holder: BallHolder
  /** who has the ball, as people say it: "Mme Lefèvre", "le siège (patrimoine)" */
  name: string
  /** before the name, for screen readers: "À la main de" */
  label: string
  /** the reader has it */
  mine?: boolean
  /** the drawing alone; the name is said to screen readers and on pointing */
  small?: boolean
}

const faces: Record<BallHolder, string> = {
  tenant: home,
  agency: people,
  firm: wrench,
  caretaker: key,
  hq: building,
  other: person,
}

/** Who has the ball: a full disc when it is the reader, with the name beside it. */
export const Ball = ({ holder, name, label, mine, small }: BallProps): JSX.Element => (
  <span class={`ball${mine ? ' ball-mine' : ''}`} title={small ? `${label} ${name}` : undefined}>
    <span class="ball-disc">
      <Icon of={faces[holder]} size={16} />
    </span>
    <span class="hidden-text">{label} </span>
    <span class={small ? 'hidden-text' : 'ball-name'}>{name}</span>
  </span>
)
