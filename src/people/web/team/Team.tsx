import type { JSX } from 'preact'
import { match, useHere } from '../../../kernel/web/router.ts'
import { MemberPage } from './MemberPage.tsx'
import { TeamList } from './TeamList.tsx'
import './team.css'

/** The team: who works here, and each colleague's page. */
export const Team = (): JSX.Element => {
  const { path } = useHere()
  const id = match('/bureau/equipe/:id', path)?.['id']
  return <div class="team">{id ? <MemberPage key={id} id={id} /> : <TeamList />}</div>
}
