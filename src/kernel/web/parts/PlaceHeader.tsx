import type { ComponentChildren, JSX } from 'preact'
import { PlaceMark, type PlaceMarkProps } from './PlaceMark.tsx'
import './PlaceHeader.css'

/** One plate of the sign: its small word and what is written large: "Esc." "2". */
export type Plate = { label: string; value: string }

export type PlaceHeaderProps = {
  /** "Résidence du Général-de-Gaulle" */
  scheme: string
  /** building, entrance, floor, door: those that are known, from large to small */
  plates: readonly Plate[]
  address?: string | undefined
  mark?: PlaceMarkProps
  /** to the place, its equipment and its history */
  href?: string
  /** what the header is: "Lieu" */
  label: string
  /** at the right: an action, a clock */
  children?: ComponentChildren
}

/** Where we are: the sign of the building. One tap goes to the place. */
export const PlaceHeader = (props: PlaceHeaderProps): JSX.Element => (
  <section class="place" aria-label={props.label}>
    <PlaceMark {...props.mark} />
    <div class="place-words">
      <div class="place-scheme">
        {props.href ? (
          <a class="place-link" href={props.href}>
            {props.scheme}
          </a>
        ) : (
          props.scheme
        )}
      </div>
      {props.address && <div class="place-address">{props.address}</div>}
      {props.plates.length > 0 && (
        <ul class="place-plates">
          {props.plates.map((p) => (
            <li class="place-plate" key={p.label}>
              <span class="place-plate-label">{p.label} </span>
              <span class="place-plate-value">{p.value}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
    {props.children && <div class="place-side">{props.children}</div>}
  </section>
)
