/** Every situation, on both twins. From 首页: the tab is the first tap; then what is tapped, by its words. */
export const WAYS: Readonly<Record<string, { taps: readonly string[]; ends: string }>> = {
  'a contract with an outlet': { taps: ['在快递网点上班，签了合同'], ends: '问站长：咱网点有没有工会' },
  'a franchise and no contract': { taps: ['加盟网点，没签合同'], ends: '问清会费多少、有哪些保障' },
  'a platform or part time': { taps: ['平台众包、兼职'], ends: '到常去的工会驿站问一句' },
  'no idea, and a contract after all': { taps: ['说不清', '签了'], ends: '问站长：咱网点有没有工会' },
  'no idea, and an outlet’s boss': { taps: ['说不清', '没签，或记不清', '快递网点的老板'], ends: '问清会费多少、有哪些保障' },
  'no idea, and a platform': { taps: ['说不清', '没签，或记不清', '手机上的平台'], ends: '到常去的工会驿站问一句' },
  'no idea, and both, mostly a platform': {
    taps: ['说不清', '没签，或记不清', '两边都有，说不清', '平台接单多'],
    ends: '到常去的工会驿站问一句',
  },
  'no idea, and both, mostly an outlet': {
    taps: ['说不清', '没签，或记不清', '两边都有，说不清', '网点派件多'],
    ends: '问清会费多少、有哪些保障',
  },
}
