-- The same brief again and again; with a pause in milliseconds between two of a connection where PAUSE says so.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = os.getenv("BODY") or '{"prompt":{"text":"Create a 30 second Instagram ad for a luxury gold watch with dramatic lighting"},'
  .. '"options":{"llm_provider":"builtin","cache_ttl":86400}}'
local pause = tonumber(os.getenv("PAUSE") or "0")
if pause > 0 then
  function delay() return pause end
end
