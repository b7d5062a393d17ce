import type { JSX } from 'preact'

type Props = { path: string; otherwise: JSX.Element }

/** Screens of other capabilities, each loaded when it is asked for. */
export const Others = ({ otherwise }: Props): JSX.Element => otherwise
