export default definePageConfig({ navigationBarTitleText: '维权和求助' })
