export default definePageConfig({ navigationBarTitleText: '报一下情况' })
