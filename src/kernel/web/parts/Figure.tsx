import type { ComponentChildren, JSX } from 'preact'
import './Figure.css'

export type FigureProps = {
  /** the number, as said: "92 %" */
  number: string
  /** the rest of the sentence: "des rendez-vous tenus ce mois-ci" */
  children: ComponentChildren
  /** compared with what: "88 % en novembre" */
  detail?: string
  /** opens the threads that it counts */
  href?: string
}

/** A sentence with its number first. */
export const Figure = ({ number, children, detail, href }: FigureProps): JSX.Element => {
  const words = (
    <>
      <span class="figure-number figures">{number}</span> <span class="figure-words">{children}</span>
    </>
  )
  return (
    <div class="figure">
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
