export default definePageConfig({ navigationBarTitleText: '帮你分' })
