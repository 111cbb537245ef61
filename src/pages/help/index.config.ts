export default definePageConfig({ navigationBarTitleText: '出事了', enableShareAppMessage: true, enableShareTimeline: true })
