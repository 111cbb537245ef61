import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isAllowedAppId, isAllowedPhone, isAllowedUrl } from './allowList'

const HOSTS = ['www.shanghai.gov.cn', 'gov.cn', 'xn--fiqs8s.example']

describe('what content may reach outside', () => {
  it('opens an https page on a listed host', () => {
    for (const url of [
      'https://www.shanghai.gov.cn',
      'https://www.shanghai.gov.cn/',
      'https://www.shanghai.gov.cn/a/b.html?x=1&y=%E4%B8%AD#top',
      'https://www.shanghai.gov.cn?x=1',
      'https://www.shanghai.gov.cn/@somebody',
      'https://xn--fiqs8s.example/',
    ]) {
      assert.ok(isAllowedUrl(url, HOSTS), url)
    }
  })

  const REFUSED: Readonly<Record<string, readonly string[]>> = {
    'another host': ['https://evil.example/', 'https://www.shanghai.gov.cn.evil.example/', 'https://evil-www.shanghai.gov.cn/'],
    'a subdomain, or the domain above': ['https://x.gov.cn/', 'https://shanghai.gov.cn/'],
    'another scheme': [
      'http://gov.cn/',
      'javascript:alert(1)//gov.cn',
      'HTTPS://gov.cn/',
      'weixin://gov.cn/',
      'data:text/html,gov.cn',
      '//gov.cn/',
      'gov.cn',
    ],
    'a user name in front': [
      'https://gov.cn@evil.example/',
      'https://user:pass@gov.cn/',
      'https://@gov.cn/',
      'https://gov.cn%40evil.example/',
    ],
    'a port': ['https://gov.cn:443/', 'https://gov.cn:8443/', 'https://gov.cn:/'],
    'a look-alike letter or its punycode': [
      'https://gоv.cn/',
      'https://xn--gv-oja.cn/',
      'https://ｇov.cn/',
      'https://gov。cn/',
      'https://xn--gov-.cn/',
    ],
    'capitals, a closing dot or a doubled one': ['https://GOV.cn/', 'https://gov.cn./', 'https://gov..cn/', 'https://.gov.cn/'],
    'a backslash or white space': [
      'https://gov.cn\\@evil.example/',
      'https:\\\\gov.cn/',
      'https://gov.cn/ a',
      'https://gov.cn\t/',
      ' https://gov.cn/',
      'https://gov.cn/\n',
      'https:///gov.cn/',
      'https:/gov.cn/',
    ],
    'a short link': ['https://t.cn/A6abc', 'https://dwz.cn/abc', 'https://url.cn/5abc', 'https://suo.im/x', 'https://b23.tv/x'],
    'an address in numbers': ['https://127.0.0.1/', 'https://2130706433/', 'https://[::1]/'],
    'nothing at all': ['', 'https://', 'https:///'],
  }
  for (const [reason, urls] of Object.entries(REFUSED)) {
    it(`leaves ${reason} as text`, () => {
      for (const url of urls) assert.ok(!isAllowedUrl(url, HOSTS), url)
    })
  }

  it('opens no mini-program but a listed one, to the letter', () => {
    const listed = ['wx0123456789abcdef', 'not-an-appid']
    assert.ok(isAllowedAppId('wx0123456789abcdef', listed))
    for (const appid of [
      'wx0123456789abcdee',
      'WX0123456789ABCDEF',
      'wx0123456789abcdef ',
      'wx0123456789abcde',
      'not-an-appid',
      '',
    ])
      assert.ok(!isAllowedAppId(appid, listed), appid)
  })

  it('dials no number but a listed one, as it is listed', () => {
    const listed = ['110', '96110', '021-12345', '12345#1']
    for (const phone of ['110', '96110', '021-12345']) assert.ok(isAllowedPhone(phone, listed), phone)
    for (const phone of ['11O', '1100', '+110', '110,96110', '02112345', '１１０', '110 ', '12345#1', '*21*110#', ''])
      assert.ok(!isAllowedPhone(phone, listed), phone)
  })

  it('allows nothing when the lists are empty', () => {
    assert.ok(!isAllowedUrl('https://gov.cn/', []) && !isAllowedAppId('wx0123456789abcdef', []) && !isAllowedPhone('110', []))
  })
})
