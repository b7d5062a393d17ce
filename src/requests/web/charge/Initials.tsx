import type { JSX } from 'preact'
import { initialsOf } from '../../core/charge/name-initials.ts'
import './Initials.css'

/** A colleague in a disc, beside her name: the name is what is read aloud. */
export const Initials = ({ name }: { name: string }): JSX.Element => (
  <span class="initials" aria-hidden="true">
    {initialsOf(name)}
  </span>
)
