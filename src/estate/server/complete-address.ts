import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { answer, type Slice } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { addressQueries, type PostalAddress } from '../core/address-queries.ts'
import { grants } from '../core/grants.ts'
import { communesAt } from './rpls/communes.ts'

const mostAddresses = 6

/** Addresses as they are typed: communes by their postcode, streets as the house knows them. `beyond`: an address is read in the street. */
export const addressAnswers: NonNullable<Slice['queries']> = {
  'address.complete': answer({
    ...addressQueries['address.complete'],
    beyond: true,
    answer: async ({ db, actor }, { line, postcode }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const [, number = '', street = ''] =
        /^(\d+\s*(?:bis|ter|[a-d])?\s*,?\s+)?(.*)$/i.exec(line.trim()) ?? []
      const known =
        plain(street).length < 3
          ? []
          : await db.rows<PostalAddress>(sql`
              select distinct regexp_replace(b.address, '^[0-9]+[ ]*(bis|ter)?[ ,]*', '', 'i') as line, b.postcode, b.commune
              from estate.building b
              where strpos(app.plain(b.address), app.plain(${street})) > 0 and (${postcode} = '' or b.postcode = ${postcode})
              order by 1, 2, 3 limit ${mostAddresses}`)
      return {
        addresses: known.map((each) => ({ ...each, line: `${number.trim()} ${each.line}`.trim() })),
        communes: /^\d{5}$/.test(postcode) ? communesAt(postcode).slice(0, 40) : [],
      }
    },
  }),
}
