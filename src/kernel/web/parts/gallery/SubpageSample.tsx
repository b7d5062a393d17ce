import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { FileButton } from '../FileButton.tsx'
import { PageHead } from '../PageHead.tsx'
import { Table } from '../Table.tsx'
import { PageTabs } from '../PageTabs.tsx'
import type { SampleProps } from './gallery.ts'

/** A page under another: its head, its ways, a table, a file to choose. */
export const SubpageSample = ({ say }: SampleProps): JSX.Element => {
  const [name, setName] = useState('')
  return (
    <div class="stack">
      <PageHead to="#up" from={say('Le patrimoine', 'The estate')} title="24 rue Edmond Valentin">
        <p class="secondary">{say('41 logements, 1974', '41 dwellings, 1974')}</p>
      </PageHead>
      <PageTabs
        label={say('L’immeuble', 'The building')}
        ways={[
          { href: '#storeys', label: say('Étages', 'Storeys'), here: true },
          { href: '#dwellings', label: say('Logements', 'Dwellings'), count: 41 },
          { href: '#differences', label: say('Différences', 'Differences'), count: 3, waits: true },
        ]}
      />
      <Table label={say('Équipements', 'Equipment')} kind="table-cards">
        <thead>
          <tr>
            <th scope="col">{say('Équipement', 'Thing')}</th>
            <th scope="col">{say('Pannes', 'Failures')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('Chaudière', 'Boiler')}</th>
            <td class="figures">4</td>
          </tr>
        </tbody>
      </Table>
      <FileButton
        label={say('Choisir un fichier', 'Choose a file')}
        accept=".csv"
        onFile={(f) => setName(f.name)}
      />
      <p role="status">{name}</p>
    </div>
  )
}
