type Row = { why: string; operation: object; status: number; code: string }

/** Operations of GraphQL that are wrong, and what is answered to an administrator who sends them. */
export const wrongOperations: Row[] = [
  { why: 'no query', operation: {}, status: 400, code: 'graphql-invalid' },
  { why: 'a query that breaks off', operation: { query: '{' }, status: 400, code: 'graphql-invalid' },
  {
    why: 'an unknown field',
    operation: { query: '{ Leaders { nothing } }' },
    status: 400,
    code: 'graphql-invalid',
  },
  {
    why: 'a variable of another type',
    operation: { query: 'query($n: Int) { Leaders(limit: $n) { totalDocs } }', variables: { n: 'few' } },
    status: 400,
    code: 'graphql-invalid',
  },
  {
    why: 'a subscription',
    operation: { query: 'subscription { nothing }' },
    status: 400,
    code: 'graphql-invalid',
  },
  {
    why: 'two operations without a name',
    operation: { query: 'query A { Leaders { totalDocs } } query B { Leaders { totalDocs } }' },
    status: 400,
    code: 'graphql-invalid',
  },
  {
    why: 'an unknown field to sort by',
    operation: { query: '{ Leaders(sort: "nothing") { totalDocs } }' },
    status: 200,
    code: 'query-field-unknown',
  },
  {
    why: 'a negative limit',
    operation: { query: '{ Leaders(limit: -1) { totalDocs } }' },
    status: 200,
    code: 'query-value-invalid',
  },
  {
    why: 'a page before the first',
    operation: { query: '{ Leaders(page: 0) { totalDocs } }' },
    status: 200,
    code: 'query-value-invalid',
  },
  {
    why: 'an operator that no database of ours has',
    operation: { query: '{ Leaders(where: { inChargeOf: { all: ["a"] } }) { totalDocs } }' },
    status: 200,
    code: 'query-operator-unknown',
  },
  {
    why: 'an unknown field to sort a join by',
    operation: { query: '{ Subdistricts { docs { leaders(sort: "nothing") { docs { name } } } } }' },
    status: 200,
    code: 'query-field-unknown',
  },
  {
    why: 'an unknown record',
    operation: { query: '{ Leader(id: "nobody") { name } }' },
    status: 200,
    code: 'record-not-found',
  },
  {
    why: 'a wrong password',
    operation: {
      query: 'mutation { loginUser(email: "fang.he@example.cn", password: "wrong") { token } }',
    },
    status: 200,
    code: 'login-failed',
  },
  {
    why: 'a forgotten password while no mail is set up',
    operation: { query: 'mutation { forgotPasswordUser(email: "fang.he@example.cn") }' },
    status: 200,
    code: 'mail-off',
  },
]
