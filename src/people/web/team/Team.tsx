import type { JSX } from 'preact'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { MemberPage } from './MemberPage.tsx'
import { TeamList } from './TeamList.tsx'
import './team.css'

/** The team: who works here. */
export const Team = (): JSX.Element => (
  <div class="team-page">
    <TeamList />
    <Slot name="team.load" />
  </div>
)

/** A colleague's page. */
export const TeamMember = ({ id }: { id: string }): JSX.Element => (
  <div class="team">
    <MemberPage key={id} id={id} />
  </div>
)
