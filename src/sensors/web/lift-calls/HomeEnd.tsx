import type { JSX } from 'preact'
import { OwnUseRow } from '../use/OwnUseRow.tsx'
import { LiftCallChoice } from './LiftCallChoice.tsx'

/** Below the home of a tenant: what her meters say, and the lift. */
export const HomeEnd = (): JSX.Element => (
  <>
    <OwnUseRow />
    <LiftCallChoice />
  </>
)
