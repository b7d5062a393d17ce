import type { ComponentChildren, JSX } from 'preact'
import { PlaceMark } from './PlaceMark.tsx'
import './Print.css'

export type PrintProps = {
  /** a `letter` to somebody, a `poster` for a hall (large words), a `list` to carry */
  kind: 'letter' | 'poster' | 'list'
  /** who speaks: the landlord, and the agency under it */
  from: string
  fromDetail?: ComponentChildren
  /** the addressee of a letter */
  to?: ComponentChildren
  title: string
  /** place and day: "Nantes, le mardi 3 décembre 2024" */
  dated?: string
  children: ComponentChildren
  /** at the foot: how to answer */
  footer?: ComponentChildren
}

/** A sheet of A4 paper: seen as one on the screen, and nothing else when printed. */
export const Print = (props: PrintProps): JSX.Element => (
  <article class={`print print-${props.kind}`}>
    <header class="print-head">
      <PlaceMark size={40} floors={3} floor={0} common />
      <div>
        <div class="print-from">{props.from}</div>
        {props.fromDetail && <div class="print-detail">{props.fromDetail}</div>}
      </div>
      {props.dated && <div class="print-dated">{props.dated}</div>}
    </header>
    {props.to && <address class="print-to">{props.to}</address>}
    <h1 class="print-title">{props.title}</h1>
    <div class="print-body">{props.children}</div>
    {props.footer && <footer class="print-foot">{props.footer}</footer>}
  </article>
)
