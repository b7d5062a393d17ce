import type { JSX } from 'preact'
import { paths } from '../../../estate/web/office/estate-client.ts'
import { Faces } from '../../../estate/web/office/Faces.tsx'
import { VacantHomes } from '../../../people/web/home/Vacant.tsx'
import '../../../estate/web/office/estate.css'

/** The dwellings that wait for somebody, as one of the ways into the estate. */
export const VacantIn = (): JSX.Element => (
  <div class="estate">
    <Faces at={paths.vacant}>
      <VacantHomes />
    </Faces>
  </div>
)
