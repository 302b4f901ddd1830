type Row = {
  why: string
  method?: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head'
  path: string
  headers?: Record<string, string>
  body?: string
  status: number
  code: string
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
const FORM = { 'Content-Type': 'multipart/form-data; boundary=x' }

/** Requests that are wrong, and what is answered to an administrator who sends them. */
export const wrongRequests: Row[] = [
  { why: 'an unknown page', path: '/nothing', status: 404, code: 'route-unknown' },
  { why: 'an unknown collection', path: '/api/nothing', status: 404, code: 'route-unknown' },
  { why: 'the bare root of the API', path: '/api', status: 404, code: 'route-unknown' },
  {
    why: 'something below a record that is not there',
    path: '/api/leaders/a/b/c',
    status: 404,
    code: 'route-unknown',
  },
  {
    why: 'the link of a letter that is never sent',
    method: 'post',
    path: '/api/users/verify/x',
    status: 404,
    code: 'route-unknown',
  },
  {
    why: 'the admin, which this application was not given',
    path: '/admin',
    status: 404,
    code: 'route-unknown',
  },
  { why: 'an unknown record', path: '/api/leaders/nobody', status: 404, code: 'record-not-found' },
  {
    why: 'a file that is not there',
    path: '/api/media/file/none.png',
    status: 404,
    code: 'record-not-found',
  },
  {
    why: 'a method that the address does not take',
    method: 'put',
    path: '/api/leaders',
    status: 405,
    code: 'method-not-allowed',
  },
  {
    why: 'a method that GraphQL does not take',
    method: 'put',
    path: '/api/graphql',
    status: 405,
    code: 'method-not-allowed',
  },
  {
    why: 'an address that cannot be decoded',
    path: '/api/leaders/%E0%A4%A',
    status: 400,
    code: 'url-invalid',
  },
  { why: 'a host that is none', path: '/', headers: { Host: 'a b' }, status: 400, code: 'url-invalid' },
  {
    why: 'a very long address',
    path: `/api/leaders?x=${'a'.repeat(9000)}`,
    status: 414,
    code: 'url-too-long',
  },
  {
    why: 'JSON that breaks off',
    method: 'post',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '{"name":',
    status: 400,
    code: 'json-invalid',
  },
  {
    why: 'JSON in another encoding than UTF-8',
    method: 'post',
    path: '/api/leaders',
    headers: { 'Content-Type': 'application/json; charset=gbk' },
    body: '{}',
    status: 415,
    code: 'media-type-unsupported',
  },
  {
    why: 'a list instead of a record',
    method: 'post',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '[]',
    status: 400,
    code: 'json-not-object',
  },
  {
    why: 'a form where a record is expected',
    method: 'post',
    path: '/api/leaders',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'name=x',
    status: 415,
    code: 'media-type-unsupported',
  },
  {
    why: 'a compressed body',
    method: 'post',
    path: '/api/leaders',
    headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
    body: '{}',
    status: 415,
    code: 'media-type-unsupported',
  },
  {
    why: 'an upload that is none',
    method: 'post',
    path: '/api/media',
    headers: FORM,
    body: 'not a form',
    status: 400,
    code: 'form-invalid',
  },
  {
    why: 'an upload whose record is no JSON',
    method: 'post',
    path: '/api/media',
    headers: FORM,
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
    status: 400,
    code: 'json-invalid',
  },
  {
    why: 'a record without what it must have',
    method: 'post',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '{}',
    status: 400,
    code: 'validation-failed',
  },
  {
    why: 'a bulk change without a filter',
    method: 'patch',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '{"phone":"1"}',
    status: 400,
    code: 'request-invalid',
  },
  {
    why: 'a wrong password',
    method: 'post',
    path: '/api/users/login',
    headers: JSON_TYPE,
    body: '{"email":"chen.xi@example.cn","password":"wrong"}',
    status: 401,
    code: 'login-failed',
  },
  {
    why: 'a forgotten password while no mail is set up',
    method: 'post',
    path: '/api/users/forgot-password',
    headers: JSON_TYPE,
    body: '{"email":"chen.xi@example.cn"}',
    status: 503,
    code: 'mail-off',
  },
  {
    why: 'a forgotten password of nobody, which must look the same',
    method: 'post',
    path: '/api/users/forgot-password',
    headers: JSON_TYPE,
    body: '{"email":"nobody@example.cn"}',
    status: 503,
    code: 'mail-off',
  },
]
