import type { JSX } from 'preact'
import { Icon } from './Icon.tsx'
import { type PictogramName, pictograms } from './pictograms.ts'

export type PictogramProps = {
  name: PictogramName
  /** in px; 40 unless told */
  size?: number
  label?: string
}

/** The drawing of what broke, by the name that the natures of requests carry. */
export const Pictogram = ({ name, size = 40, label }: PictogramProps): JSX.Element => (
  <Icon of={pictograms[name]} size={size} label={label} />
)
