import type { ComponentChildren, JSX } from 'preact'
import './Figure.css'

export type FigureProps = {
  /** the number, as said: "92 %" */
  number: string
  /** the rest of the sentence: "des rendez-vous tenus ce mois-ci" */
  children: ComponentChildren
  /** compared with what: "88 % en novembre" */
  detail?: ComponentChildren
  /** at the right of the number: how it went until now */
  beside?: ComponentChildren
  /** opens the threads that it counts */
  href?: string
}

/** A sentence with its number first. */
export const Figure = ({ number, children, detail, beside, href }: FigureProps): JSX.Element => {
  const words = (
    <>
      <span class="figure-number figures">{number}</span> <span class="figure-words">{children}</span>
    </>
  )
  return (
    <div class="figure">
      {beside && <div class="figure-beside">{beside}</div>}
      <p class="figure-sentence">
        {href ? (
          <a class="figure-link" href={href}>
            {words}
          </a>
        ) : (
          words
        )}
      </p>
      {detail && <p class="figure-detail figures">{detail}</p>}
    </div>
  )
}
