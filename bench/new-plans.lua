-- Each run numbers its briefs anew, so the cache is bypassed: every answer is a new plan.
local number = 0
local products = {"gold watch", "trail shoe", "linen dress", "night cream", "desk lamp", "sourdough bakery", "wireless earbuds"}
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
request = function()
  number = number + 1
  local text = "Create a 30 second Instagram ad for a luxury " .. products[number % #products + 1]
    .. " with dramatic lighting, black and gold, slow piano, no faces, for people who just retired, number " .. number
  return wrk.format(nil, nil, nil, '{"prompt":{"text":"' .. text .. '"},"options":{"llm_provider":"builtin","cache_ttl":0}}')
end
