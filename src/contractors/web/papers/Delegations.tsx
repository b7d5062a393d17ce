import type { JSX } from 'preact'
import { DelegationPage } from './DelegationPage.tsx'
import './papers.css'

/** Who accepts which price. */
export const Delegations = (): JSX.Element => (
  <div class="papers stack">
    <DelegationPage />
  </div>
)
